package org.assay.core.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.text.Sha256;

/**
 * Makes a save of several files one step. The new files are written beside the case first; then one small file, the
 * order, says where they belong. Before the order is there, the case is the old one; from then on it is the new one,
 * and whoever opens the case next finishes what a crash left undone.
 */
public final class Journal {
	private static final String ORDER = "order";
	private static final String PUT = "put ";
	private static final String DELETE = "delete ";
	private final Layout layout;

	public Journal(Layout layout) {
		this.layout = layout;
	}

	/** Begins a save. One that was begun before and not committed is forgotten. */
	public Draft begin() throws IOException {
		Path saving = layout.saving();
		layout.preparePrivate();
		discard(saving);
		Files.createDirectories(saving);
		return new Draft(saving);
	}

	/**
	 * Puts all files in place, or none.
	 *
	 * @param draft   from {@link #begin()}
	 * @param deletes names of the files to take away
	 */
	public void commit(Draft draft, Set<String> deletes) throws IOException {
		if (draft.names().isEmpty() && deletes.isEmpty()) {
			return;
		}
		Path saving = layout.saving();
		StringBuilder order = new StringBuilder();
		draft.files().forEach((name, file) -> order.append(PUT).append(file.path().getFileName()).append(' ')
				.append(file.hash()).append(' ').append(name).append('\n'));
		Disk.force(draft.files().values().stream().map(Draft.Prepared::path).toList());
		for (String name : new TreeSet<>(deletes)) {
			order.append(DELETE).append(name).append('\n');
		}
		Path unnamed = saving.resolve(ORDER + ".draft");
		Disk.write(unnamed, order.toString().getBytes(StandardCharsets.UTF_8));
		Disk.sync(saving);
		Disk.move(unnamed, saving.resolve(ORDER));
		Disk.sync(saving);
		carryOut();
	}

	/** Whether a save was decided but is not finished. */
	public boolean isPending() {
		return Files.exists(layout.saving().resolve(ORDER));
	}

	/**
	 * Finishes a save that a crash interrupted, or forgets one that was not decided yet.
	 *
	 * @return whether there was something to finish
	 */
	public boolean recover() throws IOException {
		boolean pending = isPending();
		if (pending) {
			carryOut();
		}
		discard(layout.saving());
		discard(layout.incoming());
		return pending;
	}

	/** May be interrupted and begun again at any point: what has been moved is not there to be moved twice. */
	private void carryOut() throws IOException {
		Path saving = layout.saving();
		Set<Path> touched = new TreeSet<>();
		List<Path> gone = new ArrayList<>();
		for (String line : Files.readAllLines(saving.resolve(ORDER), StandardCharsets.UTF_8)) {
			if (line.startsWith(PUT)) {
				String[] parts = line.substring(PUT.length()).split(" ", 3);
				Path prepared = saving.resolve(parts[0]);
				Path target = inside(parts[2]);
				Files.createDirectories(target.getParent());
				if (Files.exists(prepared)) {
					Disk.move(prepared, target);
				} else if (!Files.exists(target) || !Sha256.hex(target).equals(parts[1])) {
					throw new IOException(target + ": the save that was interrupted cannot be finished, because its"
							+ " part " + prepared + " is gone. Restore the case from a copy, or delete "
							+ saving.resolve(ORDER) + " to open what is there.");
				}
				touched.add(target.getParent());
			} else if (line.startsWith(DELETE)) {
				gone.add(inside(line.substring(DELETE.length())));
			}
		}
		for (Path file : gone) {
			Files.deleteIfExists(file);
			if (Files.isDirectory(file.getParent())) {
				touched.add(file.getParent());
			}
		}
		for (Path folder : touched) {
			Disk.sync(folder);
		}
		Files.delete(saving.resolve(ORDER));
		Disk.sync(saving);
	}

	/** A name from the order, which must not lead out of the case. */
	private Path inside(String name) throws IOException {
		Path path = layout.at(name).normalize();
		if (!path.startsWith(layout.folder().normalize())) {
			throw new IOException(layout.saving().resolve(ORDER) + ": '" + name + "' leads out of the case."
					+ " Delete this file to open the case as it is.");
		}
		return path;
	}

	private static void discard(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		List<Path> left;
		try (Stream<Path> files = Files.list(folder)) {
			left = files.toList();
		}
		for (Path file : left) {
			Files.deleteIfExists(file);
		}
	}
}
