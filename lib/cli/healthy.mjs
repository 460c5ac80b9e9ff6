// The health check of an image: 0 where the server of this container answers.
const answer = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/api/health`).catch(() => null)
process.exit(answer?.ok === true ? 0 : 1)
