/** Opens the desk once its language is there. */
import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { App, fetchFirst } from './app.tsx';
import { startWords } from './language/words.ts';

const place = document.getElementById('desk');
if (!place) throw new Error('The page has no place for the desk');
// A page that does not come is said by its boundary, which needs the words.
void fetchFirst().catch(() => undefined);
await startWords();
createRoot(place).render(<App />);
