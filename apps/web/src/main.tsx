/** Opens the desk once its language is there. */
import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startWords } from './language/words.ts';

const place = document.getElementById('desk');
if (!place) throw new Error('The page has no place for the desk');
await startWords();
createRoot(place).render(<App />);
