import { leaveExample } from '../state/example.ts';
import * as text from '../text/text.ts';
import { TextButton } from '../ui/Button.tsx';

export function ExampleRibbon() {
  return (
    <>
      {text.shell.example} <TextButton onClick={leaveExample}>{text.shell.leaveExample}</TextButton>
    </>
  );
}
