import { Component, type ReactNode } from 'react';
import { Broken } from './Broken.tsx';

/** Catches what breaks inside it. React still has no other form for this than a class. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === null ? this.props.children : <Broken error={this.state.error} />;
  }
}
