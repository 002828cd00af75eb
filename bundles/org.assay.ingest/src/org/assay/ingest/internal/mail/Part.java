package org.assay.ingest.internal.mail;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * A part of a message that holds no other parts.
 *
 * @param type      media type in lower case
 * @param charset   that it states
 * @param container media type of the multipart it lies in, or empty
 * @param name      of the file it was attached as, or empty
 * @param location  address that it stands for, or empty
 * @param attached  whether the message gives it as a file beside its text
 * @param bytes     transfer encoding undone
 */
record Part(String type, Optional<Charset> charset, String container, String name, String location, boolean attached,
		byte[] bytes) {

	boolean isHtml() {
		return type.equals("text/html") || type.equals("application/xhtml+xml");
	}

	/** Whether it is words of the message itself. */
	boolean isOwnText() {
		return !attached && (isHtml() || type.equals("text/plain"));
	}
}
