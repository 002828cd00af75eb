package org.assay.reading.en.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** One template of a feature: the values of some tokens' fields, joined. */
record Feature(int kind, List<Part> parts) {

	/** One value: of which token, which field; the length is for prefixes and suffixes. */
	record Part(Place.Source source, int distance, Relation relation, Field field, int length) {

		Token token(Place place) {
			Token token = place.at(source, distance);
			return token == null ? null : token.related(relation);
		}
	}

	/** Layout: number of parts; of each source, distance, relation or nothing, field, length, all as strings. */
	static Feature read(PackInput in, int kind) throws IOException {
		Part[] parts = new Part[in.number()];
		for (int i = 0; i < parts.length; i++) {
			String[] words = in.strings();
			try {
				Relation relation = words[2].isEmpty() ? Relation.SELF : Relation.valueOf(upper(words[2]));
				parts[i] = new Part(Place.Source.valueOf(upper(words[0])), Integer.parseInt(words[1]), relation,
						Field.valueOf(upper(words[3])), Integer.parseInt(words[4]));
			} catch (IllegalArgumentException e) {
				IOException wrapped = in.damaged("an unknown feature " + String.join(" ", words));
				wrapped.initCause(e);
				throw wrapped;
			}
		}
		return new Feature(kind, List.of(parts));
	}

	private static String upper(String s) {
		return s.toUpperCase(Locale.ROOT);
	}

	/** Adds the weights of a feature that has one value, if all its parts have one. */
	void addJoined(Place place, Weights weights, float[] scores) {
		long hash = 0;
		for (int i = 0; i < parts.size(); i++) {
			Part part = parts.get(i);
			Token token = part.token(place);
			Text value = token == null ? null : part.field().value(token, part.length());
			if (value == null) {
				return;
			}
			hash = i == 0 ? value.hash() : value.after(hash);
		}
		weights.add(Text.key(kind, hash), scores);
	}

	/** Adds the weights of each value of a feature that is a set. */
	void addEach(Place place, Weights weights, float[] scores) {
		Part part = parts.get(0);
		Token token = part.token(place);
		if (token != null) {
			for (Text value : part.field().values(token)) {
				weights.add(Text.key(kind, value.hash()), scores);
			}
		}
	}
}
