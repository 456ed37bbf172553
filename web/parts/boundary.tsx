import { Component, type ComponentChildren } from 'preact';
import { Notice } from './notice.tsx';

interface Properties {
  readonly children: ComponentChildren;
  /** What is shown; something else gets another try. */
  readonly about: string;
}

/** A fault in one view is said, and leaves the rest of the page alive. */
export class Boundary extends Component<Properties, { readonly failed: string | null }> {
  override state = { failed: null };

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ failed: this.props.about });
  }

  override render() {
    if (this.state.failed !== this.props.about) return this.props.children;
    return (
      <main id="main" tabIndex={-1}>
        <Notice title="This view could not be drawn" isAlone>
          <p>
            That is a fault in the page, not in the reports. <a href="#/">The state of play</a> and the other views may
            still work.
          </p>
        </Notice>
      </main>
    );
  }
}
