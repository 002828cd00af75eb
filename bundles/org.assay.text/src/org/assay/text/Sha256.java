package org.assay.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as Assay writes it: 64 lower-case hex digits. */
public final class Sha256 {
	private Sha256() {
	}

	public static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(begin().digest(bytes));
	}

	/** The hash of a file, which is not held in memory. */
	public static String hex(Path file) throws IOException {
		try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), begin())) {
			Files.copy(file, out);
			return hex(out.getMessageDigest());
		}
	}

	/** The hash of what has been put in, which begins anew then. */
	public static String hex(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

	/** For what does not come in one piece. */
	public static MessageDigest begin() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java runtime must provide SHA-256", e);
		}
	}
}
