import { render } from 'preact';
import './style/index.css';
import { Start } from './start.tsx';

render(<Start />, document.getElementById('app')!);
