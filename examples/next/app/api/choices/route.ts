/** Where the proofs of choices arrive. A real site keeps them. */
export async function POST(request: Request) {
  const { action, id } = await request.json()
  console.info('A choice:', action, id)
  return new Response(null, { status: 204 })
}
