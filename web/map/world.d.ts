declare module 'virtual:world' {
  const world: import('./world-shape.ts').World;
  export default world;
}

declare module '*.css';
