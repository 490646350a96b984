// Preloaded into the product by `npm start`: when the starter is killed, the product ends in good order.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
