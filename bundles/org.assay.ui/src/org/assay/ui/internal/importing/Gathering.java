package org.assay.ui.internal.importing;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * The files to import out of files and folders that were dropped or chosen: folders are searched through to the bottom,
 * hidden files inside them are left out, each file is taken once, in the order of the choice and by path below a
 * folder.
 */
final class Gathering {
	/** Deeper than any collection people keep, but an end for links that go round. */
	private static final int DEEPEST = 64;
	private final Map<Path, Long> files = new LinkedHashMap<>();
	private final Map<Path, String> unreadable = new LinkedHashMap<>();
	private final BooleanSupplier isCancelled;

	private Gathering(BooleanSupplier isCancelled) {
		this.isCancelled = isCancelled;
	}

	/**
	 * Looks through the choice; may take long on large or slow disks.
	 *
	 * @param isCancelled asked between files; what was found so far is kept when it says yes
	 */
	static Gathering of(Collection<Path> chosen, BooleanSupplier isCancelled) {
		Gathering gathering = new Gathering(isCancelled);
		chosen.forEach(gathering::add);
		return gathering;
	}

	/** The files with their sizes in bytes. */
	Map<Path, Long> files() {
		return files;
	}

	/** The files as things to take. */
	List<Item> items() {
		return files.entrySet().stream().<Item>map(e -> new Item.OfFile(e.getKey(), e.getValue())).toList();
	}

	/** What could not be looked at, with the reason. */
	Map<Path, String> unreadable() {
		return unreadable;
	}

	private void add(Path path) {
		try {
			if (Files.isDirectory(path)) {
				Walk walk = new Walk(path);
				Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, walk);
				for (Path file : walk.found) {
					files.put(file, Files.size(file));
				}
			} else {
				Path whole = path.toAbsolutePath().normalize();
				files.put(whole, Files.size(whole));
			}
		} catch (IOException e) {
			unreadable.put(path, reason(e));
		}
	}

	private static String reason(IOException e) {
		return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
	}

	/** Collects the files below one folder. */
	private final class Walk extends SimpleFileVisitor<Path> {
		private final TreeSet<Path> found = new TreeSet<>();
		private final Path top;

		Walk(Path top) {
			this.top = top;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
			return !folder.equals(top) && Files.isHidden(folder) ? FileVisitResult.SKIP_SUBTREE
					: FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
			if (attributes.isRegularFile() && !Files.isHidden(file)) {
				found.add(file.toAbsolutePath().normalize());
			}
			return isCancelled.getAsBoolean() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException e) {
			unreadable.put(file, reason(e));
			return FileVisitResult.CONTINUE;
		}
	}
}
