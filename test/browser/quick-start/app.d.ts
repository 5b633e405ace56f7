/** The type of the README's quick start, which the build copies next to this file. */
export default function App(): React.ReactNode
