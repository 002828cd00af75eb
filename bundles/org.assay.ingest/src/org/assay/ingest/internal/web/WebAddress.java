package org.assay.ingest.internal.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.ingest.IngestException;

/** Addresses as people paste them, made fit to be asked for. */
public final class WebAddress {
	private static final Pattern MEANT = Pattern.compile("(?i)\\s*https?://.*");
	private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?");
	private static final Pattern HOST = Pattern.compile("(?i)(\\[[0-9a-f:.]+\\]|[a-z0-9._-]+)(:\\d{1,5})?");
	/** What a path must not hold unescaped; of percent signs those that begin no escape. */
	private static final Pattern ODD = Pattern.compile("%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9%\\-._~:/?#@!$&'()*+,;=]");
	private static final int LONGEST = 8000;

	private WebAddress() {
	}

	public static boolean isMeant(String words) {
		return MEANT.matcher(words).matches();
	}

	/** @throws IngestException when the words are no address of the web */
	public static URI of(String words) throws IngestException {
		String plain = words.strip();
		Matcher parts = PARTS.matcher(plain);
		if (plain.length() > LONGEST || !parts.matches()) {
			throw new IngestException(shown(plain) + ": this is no web address. It begins with https:// or http://.");
		}
		if (parts.group(2).contains("@")) {
			throw new IngestException(parts.group(1) + "://…@…: addresses with a name or password in them are not "
					+ "fetched. Save the page in a browser and import the file.");
		}
		String host = host(parts.group(2));
		if (!HOST.matcher(host).matches()) {
			throw new IngestException(shown(plain) + ": the address names no host. Check it.");
		}
		String path = parts.group(3).startsWith("/") ? parts.group(3) : "/" + parts.group(3);
		try {
			return new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + host + escaped(path));
		} catch (URISyntaxException e) {
			throw new IngestException(
					shown(plain) + ": the address is not well formed: " + e.getReason() + ". Check it.");
		}
	}

	/**
	 * Where a redirect leads.
	 *
	 * @throws IngestException when that is no address of the web
	 */
	public static URI redirect(URI from, String location) throws IngestException {
		try {
			return of(isMeant(location) ? location : from.resolve(new URI(escaped(location.strip()))).toString());
		} catch (URISyntaxException e) {
			throw new IngestException(from + ": redirected to '" + shown(location) + "', which is no address. Save the "
					+ "page in a browser and import the file.");
		}
	}

	private static String host(String authority) {
		try {
			return authority.chars().allMatch(c -> c < 128) ? authority : IDN.toASCII(authority);
		} catch (IllegalArgumentException e) {
			// no host has such a name; the caller says so
			return "";
		}
	}

	private static String escaped(String words) {
		return ODD.matcher(words).replaceAll(m -> {
			StringBuilder escapes = new StringBuilder();
			for (byte b : m.group().getBytes(StandardCharsets.UTF_8)) {
				escapes.append("%%%02X".formatted(b & 0xFF));
			}
			return escapes.toString();
		});
	}

	private static String shown(String words) {
		return words.length() <= 100 ? words : words.substring(0, 100) + "…";
	}
}
