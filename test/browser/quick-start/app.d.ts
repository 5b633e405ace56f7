/** Stands for the README's quick start, which is put beside it when the page is built. */
export default function App(): React.ReactNode
