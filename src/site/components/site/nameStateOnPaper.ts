/** The address on paper leads back to what was printed: it takes along what was asked in it, as a simulator or a search does. */
export function nameStateOnPaper(): void {
  const { dataset } = document.documentElement;
  const { paperAddress } = dataset;
  addEventListener('beforeprint', () => {
    dataset['paperAddress'] = `${paperAddress}${location.search}`;
  });
}
