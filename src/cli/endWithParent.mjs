/** Loaded into every Astro process (`--import`): it ends when the command that started it is gone, however that ended. */
if (process.channel) {
  process.on('disconnect', () => process.exit(1));
  process.channel.unref();
}
