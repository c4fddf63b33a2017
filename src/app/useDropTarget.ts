import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../paths.ts';

/** A file may be dropped anywhere on the window; it is looked at on Kopior, and nothing changes before that. */
export function useDropTarget(onFile: (file: File) => void): boolean {
  const navigate = useNavigate();
  const [dropping, setDropping] = useState(false);
  useEffect(() => {
    let depth = 0;
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onEnter = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      depth += 1;
      setDropping(true);
    };
    const onLeave = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setDropping(false);
    };
    const onOver = (event: DragEvent) => {
      if (carriesFile(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      depth = 0;
      setDropping(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      onFile(file);
      void navigate(paths.copies);
    };
    const listeners = { dragenter: onEnter, dragleave: onLeave, dragover: onOver, drop: onDrop };
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        window.removeEventListener(name, listener as EventListener);
    };
  }, [navigate, onFile]);
  return dropping;
}
