import { Component, type ComponentType, type FunctionComponent, h } from 'preact';

/** A component that is drawn again only when one of its properties is another. */
export function pure<P extends object>(Drawn: FunctionComponent<P>): ComponentType<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const [before, after] = [this.props as Record<string, unknown>, next as Record<string, unknown>];
      return Object.keys({ ...before, ...after }).some((key) => before[key] !== after[key]);
    }

    override render() {
      return h(Drawn, this.props as P);
    }
  };
}
