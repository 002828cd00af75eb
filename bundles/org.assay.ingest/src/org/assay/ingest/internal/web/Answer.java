package org.assay.ingest.internal.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.assay.ingest.IngestException;
import org.assay.ingest.Received;
import org.assay.ingest.internal.file.InnerNames;
import org.assay.ingest.internal.html.DeclaredCharset;

/** Reads what a host answers. */
public final class Answer {
	private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
	private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");
	private static final Pattern ENDING = Pattern
			.compile("(?i).+\\.(?:html?|xhtml|txt|pdf|eml|mhtml?|xml|rss|atom|zip)");

	private Answer() {
	}

	public static boolean isRedirect(HttpResponse<?> response) {
		return REDIRECTS.contains(response.statusCode());
	}

	/** Where a redirect says it leads. */
	public static String location(HttpResponse<?> response, URI at) throws IngestException {
		return response.headers().firstValue("location").orElseThrow(() -> Troubles.of(at, response.statusCode()));
	}

	/**
	 * The page of an answer.
	 *
	 * @param limit most bytes, unpacked
	 */
	public static Received received(HttpResponse<byte[]> response, URI at, long limit, List<String> notes)
			throws IngestException {
		if (response.statusCode() != 200) {
			throw Troubles.of(at, response.statusCode());
		}
		String stated = response.headers().firstValue("content-type").orElse("");
		String type = stated.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
		Matcher charset = CHARSET.matcher(stated);
		Optional<Charset> named = charset.find() ? DeclaredCharset.named(charset.group(1)) : Optional.empty();
		byte[] bytes = unpacked(response, at, limit);
		if (bytes.length == 0) {
			throw new IngestException(at + ": the page is empty. Check the address.");
		}
		return new Received(name(at, type), bytes, type, named, at.toString(), List.copyOf(notes));
	}

	private static byte[] unpacked(HttpResponse<byte[]> response, URI at, long limit) throws IngestException {
		String packed = response.headers().firstValue("content-encoding").orElse("identity").toLowerCase(Locale.ROOT);
		if (packed.equals("identity") || packed.isBlank()) {
			return response.body();
		}
		if (!packed.equals("gzip") && !packed.equals("x-gzip")) {
			throw new IngestException(at + ": the host packs the page as '" + packed + "', which Assay does not read. "
					+ "Save the page in a browser and import the file.");
		}
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
			byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
			if (bytes.length > limit) {
				throw new TooLongException(limit);
			}
			return bytes;
		} catch (IOException e) {
			throw Troubles.of(at, e);
		}
	}

	/** The last part of the path, with an ending that fits; the host where the path is empty. */
	static String name(URI at, String type) {
		String path = at.getPath() == null ? "" : at.getPath().replaceFirst("/+$", "");
		String last = InnerNames.readable(path.substring(path.lastIndexOf('/') + 1)).replace('/', '_');
		String name = last.isBlank() ? at.getHost() : last;
		if (ENDING.matcher(last).matches()) {
			return name;
		}
		return name + switch (type) {
		case "text/plain" -> ".txt";
		case "application/pdf" -> ".pdf";
		case "application/zip" -> ".zip";
		case "application/rss+xml", "application/atom+xml", "application/xml", "text/xml" -> ".xml";
		default -> ".html";
		};
	}
}
