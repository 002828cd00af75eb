package org.assay.vectors.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The pieces of words that the model knows, each with its number. Pieces within a word begin with {@code ##}. */
final class Vocabulary {
	private final Map<String, Integer> ids;

	Vocabulary(Map<String, Integer> ids) {
		this.ids = Map.copyOf(ids);
	}

	/** @throws IOException when the stream is not the tokenizer.json of a WordPiece model */
	static Vocabulary read(InputStream json) throws IOException {
		try {
			JsonObject model = JsonParser.parseReader(new InputStreamReader(json, StandardCharsets.UTF_8))
					.getAsJsonObject().getAsJsonObject("model");
			Map<String, Integer> ids = new HashMap<>();
			for (Map.Entry<String, JsonElement> entry : model.getAsJsonObject("vocab").entrySet()) {
				ids.put(entry.getKey(), entry.getValue().getAsInt());
			}
			return new Vocabulary(ids);
		} catch (JsonParseException | IllegalStateException | NullPointerException e) {
			throw new IOException("The vocabulary of the sentence vectors cannot be read: " + e.getMessage(), e);
		}
	}

	/** The number of a piece, -1 when there is none. */
	int id(String piece) {
		return ids.getOrDefault(piece, -1);
	}
}
