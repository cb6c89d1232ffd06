/** Home: what waits for whoever looks, the articles, the news. */
export { HomeScreen } from './home-screen.tsx';
