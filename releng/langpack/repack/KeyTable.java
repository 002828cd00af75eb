import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keys with what belongs to them, in the order in which the pack has them: by the bucket that the upper bits name, then
 * by the lower 32 bits. Refuses two keys that the decoder could not tell apart.
 */
final class KeyTable<T> {

	private record Entry<T>(long key, T value) {
	}

	private final List<Entry<T>> entries = new ArrayList<>();

	void add(long key, T value) {
		entries.add(new Entry<>(key, value));
	}

	/** Writes the keys, and returns the values in their order. */
	List<T> write(PackOutput out) throws IOException {
		int bits = Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, entries.size() - 1)));
		int shift = Long.SIZE - bits;
		entries.sort(Comparator.<Entry<T>>comparingLong(e -> e.key >>> shift).thenComparingLong(e -> (int) e.key));
		byte[] counts = new byte[1 << bits];
		for (int i = 0; i < entries.size(); i++) {
			long key = entries.get(i).key;
			if (i > 0 && key >>> shift == entries.get(i - 1).key >>> shift
					&& (int) key == (int) entries.get(i - 1).key) {
				throw new IllegalStateException("Two keys fall together. Choose another base in Text.");
			}
			if (++counts[(int) (key >>> shift)] == 0) {
				throw new IllegalStateException("More than 255 keys in a bucket");
			}
		}
		out.writeInt(bits);
		out.writeInt(entries.size());
		out.write(counts);
		for (Entry<T> entry : entries) {
			out.writeInt((int) entry.key);
		}
		return entries.stream().map(Entry::value).toList();
	}
}
