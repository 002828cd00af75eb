package org.assay.ingest.internal.zip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import org.assay.ingest.IngestException;
import org.assay.ingest.internal.file.Format;
import org.assay.ingest.internal.file.InnerNames;
import org.assay.ingest.internal.file.Intake;
import org.assay.ingest.internal.file.Original;

/**
 * Zip archives of articles. Entries are unpacked one after another in memory, never to the disk, so that no path in an
 * archive leads anywhere and entries that overlap are read once. What is unpacked is counted while it is.
 */
public final class ZipFormat implements Format {
	private static final int MOST_ENTRIES = 10_000;

	@Override
	public boolean takes(Original original) {
		byte[] b = original.bytes();
		return b.length > 4 && b[0] == 'P' && b[1] == 'K' && (b[2] == 3 && b[3] == 4 || b[2] == 5 && b[3] == 6);
	}

	@Override
	public void read(Original original, Intake intake) throws IngestException {
		int before = intake.articles().size();
		List<String> leftOut = new ArrayList<>();
		int entries = 0;
		boolean whole = false;
		try (Unpacking unpacking = new Unpacking(original.bytes(), intake)) {
			for (ZipEntry entry = unpacking.next(); entry != null; entry = unpacking.next()) {
				entries++;
				String name = InnerNames.decoded(entry.getName());
				if (isOffice(name, entries)) {
					throw new IngestException(original.place() + ": this is an office document or a book. Save the "
							+ "article as plain text and import that.");
				}
				if (entries > MOST_ENTRIES || intake.isFull()) {
					intake.trouble(original.place() + ": holds more than " + MOST_ENTRIES + " files; those from " + name
							+ " on were not taken. Split it.");
					return;
				}
				take(original.inner(name, new byte[0], "", Optional.empty()), name, unpacking, intake, leftOut);
				if (unpacking.isSpent()) {
					intake.trouble(original.place() + ": is larger, unpacked, than the limit; what stands in it from "
							+ name + " on was not taken. Split it.");
					return;
				}
			}
			whole = true;
		} catch (IOException | IllegalArgumentException e) {
			intake.trouble(damage(original, entries, e.getMessage()));
		}
		intake.noteLeftOut(before, leftOut);
		OptionalInt listed = Directory.count(original.bytes());
		if (whole && (listed.isEmpty() || listed.getAsInt() > entries)) {
			intake.trouble(damage(original, entries, listed.isEmpty() ? "its end is missing"
					: "it lists " + listed.getAsInt() + " files"));
		} else if (whole && leftOut.size() == entries) {
			throw new IngestException(original.place() + ": this archive holds no articles.");
		}
	}

	private static void take(Original inner, String name, Unpacking unpacking, Intake intake, List<String> leftOut)
			throws IOException {
		if (inner.endsWith("/") || InnerNames.isSystems(name)) {
			unpacking.skip();
		} else if (InnerNames.holdsNoArticle(name)) {
			leftOut.add(name);
			unpacking.skip();
		} else {
			Optional<byte[]> content = unpacking.content();
			if (content.isPresent()) {
				intake.takeInner(new Original(inner.name(), inner.place(), content.get()));
			} else if (!unpacking.isSpent()) {
				intake.trouble(inner.place() + ": unpacks to more than " + Unpacking.MOST_RATIO
						+ " times its size, as archives do that are made to do harm. It was not taken.");
			}
		}
	}

	private static String damage(Original original, int entries, String reason) {
		return original.place() + ": the archive is damaged, locked with a password or packed in an unusual way ("
				+ reason + "); after file " + entries + " nothing could be read. Unpack it and import the files.";
	}

	private static boolean isOffice(String name, int number) {
		return name.equals("[Content_Types].xml") || number == 1 && name.equals("mimetype");
	}
}
