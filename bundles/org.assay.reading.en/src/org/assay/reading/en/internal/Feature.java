package org.assay.reading.en.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One template of a feature: the values of some tokens' fields, joined. */
final class Feature {

	/** One value: of which token, which field; the length is for prefixes and suffixes. */
	record Part(Place.Source source, int distance, Relation relation, Field field, int length) {

		/** Null when the token is not there or has no such value. */
		Text value(Place place) {
			Token token = token(place);
			return token == null ? null : field.value(token, length);
		}

		private Token token(Place place) {
			Token token = place.at(source, distance);
			return token == null ? null : token.related(relation);
		}

		/** The values, where the field is a set. */
		List<Text> values(Place place) {
			Token token = token(place);
			return token == null ? Token.NOTHING : field.values(token);
		}
	}

	private final int kind;
	/** Numbers of the parts: many features share them. */
	private final int[] parts;

	private Feature(int kind, int[] parts) {
		this.kind = kind;
		this.parts = parts;
	}

	/**
	 * Layout: number of parts; of each source, distance, relation or nothing, field, length, all as strings. Parts that
	 * were not met before are numbered.
	 */
	static Feature read(PackInput in, int kind, Map<Part, Integer> known) throws IOException {
		int[] parts = new int[in.number()];
		for (int i = 0; i < parts.length; i++) {
			Part part = part(in);
			known.putIfAbsent(part, known.size());
			parts[i] = known.get(part);
		}
		return new Feature(kind, parts);
	}

	private static Part part(PackInput in) throws IOException {
		String[] words = in.strings();
		try {
			Relation relation = words[2].isEmpty() ? Relation.SELF : Relation.valueOf(upper(words[2]));
			return new Part(Place.Source.valueOf(upper(words[0])), Integer.parseInt(words[1]), relation,
					Field.valueOf(upper(words[3])), Integer.parseInt(words[4]));
		} catch (IllegalArgumentException e) {
			IOException wrapped = in.damaged("an unknown feature " + String.join(" ", words));
			wrapped.initCause(e);
			throw wrapped;
		}
	}

	private static String upper(String s) {
		return s.toUpperCase(Locale.ROOT);
	}

	/** Adds the key of a feature that has one value, if all its parts have one. */
	void addJoined(Text[] values, Keys keys) {
		long hash = 0;
		for (int i = 0; i < parts.length; i++) {
			Text value = values[parts[i]];
			if (value == null) {
				return;
			}
			hash = i == 0 ? value.hash() : value.after(hash);
		}
		keys.add(Text.key(kind, hash));
	}

	/** Adds the key of each value of a feature that is a set. */
	void addEach(Part[] all, Place place, Keys keys) {
		for (Text value : all[parts[0]].values(place)) {
			keys.add(Text.key(kind, value.hash()));
		}
	}
}
