package org.assay.cli.internal.run;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Exceptions of the file system in words. */
public final class Messages {
	private Messages() {
	}

	/** The message of the exception when it speaks for itself, otherwise one made from its type. */
	public static String of(Exception e) {
		return switch (e) {
		case NoSuchFileException missing -> missing.getFile() + ": there is no such file.";
		case AccessDeniedException denied -> denied.getFile() + ": access is denied.";
		case FileSystemException other when other.getReason() != null ->
			other.getFile() + ": " + other.getReason() + ".";
		default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		};
	}
}
