package org.assay.ingest;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * Bytes that came with more than the name of a file: from the web, or from the clipboard.
 *
 * @param name      that the article goes by; its ending tells its kind where nothing else does
 * @param bytes     as they came; they are kept untouched
 * @param mediaType that whoever gave them states, in lower case without parameters, or empty
 * @param charset   that whoever gave them states
 * @param address   where they stand on the web, or empty
 * @param notes     how they came, for a person to read
 */
public record Received(String name, byte[] bytes, String mediaType, Optional<Charset> charset, String address,
		List<String> notes) {
}
