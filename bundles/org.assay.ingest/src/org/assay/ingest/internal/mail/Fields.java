package org.assay.ingest.internal.mail;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.assay.ingest.internal.html.DeclaredCharset;

/** The head of a message or of one of its parts: each name, in lower case, with its first value. */
final class Fields {
	private final Map<String, Field> fields = new HashMap<>();

	void add(Field field) {
		fields.putIfAbsent(field.getNameLowerCase(), field);
	}

	/** Words for people, their encoding undone; empty when there is no such field. */
	String words(String name) {
		Field field = fields.get(name);
		return field == null ? "" : decoded(field.getBody()).replaceAll("\\s+", " ").strip();
	}

	/** Media type in lower case; plain text where none is stated. */
	String type() {
		String stated = value("content-type");
		return stated.matches("[\\w.+-]+/[\\w.+-]+") ? stated : "text/plain";
	}

	Optional<Charset> charset() {
		String stated = parameter("content-type", "charset");
		return stated.isEmpty() ? Optional.empty() : DeclaredCharset.named(stated);
	}

	/** Name of the file that the part is given as, or empty. */
	String fileName() {
		String stated = parameter("content-disposition", "filename");
		return stated.isEmpty() ? parameter("content-type", "name") : stated;
	}

	boolean isAttached() {
		String stated = value("content-disposition");
		return stated.equals("attachment") || !fileName().isEmpty();
	}

	private String value(String name) {
		return raw(name).map(RawBody::getValue).orElse("").toLowerCase(java.util.Locale.ROOT).strip();
	}

	private String parameter(String field, String name) {
		Optional<RawBody> body = raw(field);
		if (body.isEmpty()) {
			return "";
		}
		for (NameValuePair pair : body.get().getParams()) {
			if (pair.getName().equalsIgnoreCase(name) && pair.getValue() != null) {
				return decoded(pair.getValue()).strip();
			}
			if (pair.getName().equalsIgnoreCase(name + "*") && pair.getValue() != null) {
				return extended(pair.getValue());
			}
		}
		return "";
	}

	/** A value with its encoding before it, such as UTF-8''na%C3%AFve.pdf. */
	private static String extended(String value) {
		String[] pieces = value.split("'", 3);
		Optional<Charset> charset = pieces.length < 3 ? Optional.empty() : DeclaredCharset.named(pieces[0]);
		if (charset.isEmpty()) {
			return value;
		}
		try {
			return URLDecoder.decode(pieces[2].replace("+", "%2B"), charset.get());
		} catch (IllegalArgumentException e) {
			// not encoded as it should be: the name is shown as it stands
			return pieces[2];
		}
	}

	private Optional<RawBody> raw(String name) {
		Field field = fields.get(name);
		if (field == null) {
			return Optional.empty();
		}
		try {
			RawField raw = field instanceof RawField known ? known
					: RawFieldParser.DEFAULT.parseField(field.getRaw());
			return Optional.of(RawFieldParser.DEFAULT.parseRawBody(raw));
		} catch (MimeException e) {
			// a head that cannot be read says nothing
			return Optional.empty();
		}
	}

	private static String decoded(String words) {
		try {
			return DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT);
		} catch (IllegalArgumentException e) {
			// an unknown encoding: shown as it stands
			return words;
		}
	}
}
