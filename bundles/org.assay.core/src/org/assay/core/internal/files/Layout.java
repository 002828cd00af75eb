package org.assay.core.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where things are in the folder of a case. What git should see lies open; what is only of use while a program runs
 * lies in {@code .assay}.
 *
 * @param folder the folder of the case
 */
public record Layout(Path folder) {
	/** The file that makes a folder a case. */
	public static final String CASE = "case.assay";
	/** Folder of the documents, one file each. */
	public static final String DOCUMENTS = "documents";
	/** Folder of the relations, one file for each document that their first side is in. */
	public static final String RELATIONS = "relations";
	/** Folder of the original files. */
	public static final String ORIGINALS = "originals";
	/** Folder of the texts taken from the originals. */
	public static final String TEXTS = "texts";
	/** Folder for what could not be read. */
	public static final String DAMAGED = "damaged";
	/** Folders a new case gets. */
	public static final List<String> FOLDERS = List.of(DOCUMENTS, ORIGINALS, TEXTS, "scripts", "write-ups");
	private static final String PRIVATE = ".assay";
	private static final String EXTENSION = ".xmi";

	/** The path of a file named relative to the folder, with slashes. */
	public Path at(String name) {
		return folder.resolve(name);
	}

	/** Name of the file of a document. */
	public static String document(String id) {
		return DOCUMENTS + "/" + id + EXTENSION;
	}

	/** Name of the file of the relations whose first side is in a document. */
	public static String relations(String documentId) {
		return RELATIONS + "/" + documentId + EXTENSION;
	}

	public Path lock() {
		return folder.resolve(PRIVATE).resolve("lock");
	}

	public Path owner() {
		return folder.resolve(PRIVATE).resolve("owner");
	}

	/** Where a save is prepared. */
	public Path saving() {
		return folder.resolve(PRIVATE).resolve("saving");
	}

	/** Where originals and texts are written before they get their names. */
	public Path incoming() {
		return folder.resolve(PRIVATE).resolve("incoming");
	}

	/** Makes the private folder, and keeps git out of it. */
	public void preparePrivate() throws IOException {
		Path ignore = folder.resolve(PRIVATE).resolve(".gitignore");
		if (!Files.exists(ignore)) {
			Files.createDirectories(ignore.getParent());
			Files.writeString(ignore, "*\n");
		}
	}

	/** Names of the document files that are there, relative to the folder, sorted. */
	public List<String> documents() throws IOException {
		return models(DOCUMENTS);
	}

	/** Names of the files of relations that are there, relative to the folder, sorted. */
	public List<String> relations() throws IOException {
		return models(RELATIONS);
	}

	private List<String> models(String inside) throws IOException {
		return names(inside).stream().filter(name -> name.endsWith(EXTENSION)).toList();
	}

	/** Names of the files in one of the folders, relative to the case, sorted. */
	public List<String> names(String inside) throws IOException {
		if (!Files.isDirectory(at(inside))) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(at(inside))) {
			return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
					.filter(name -> !name.startsWith(".")).map(name -> inside + "/" + name).sorted().toList();
		}
	}
}
