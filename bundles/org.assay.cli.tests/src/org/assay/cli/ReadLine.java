package org.assay.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line of {@code assay read --json --text}, with words instead of offsets. */
record ReadLine(JsonObject json) {

	String document(String field) {
		return json.getAsJsonObject("document").get(field).getAsString();
	}

	/** Code point offset of the nth occurrence of the words, counted from 1. */
	int find(String words, int nth) {
		String text = json.get("text").getAsString();
		int at = -1;
		for (int i = 0; i < nth; i++) {
			at = text.indexOf(words, at + 1);
		}
		return at < 0 ? -1 : text.codePointCount(0, at);
	}

	List<JsonObject> elements(String field) {
		return Gold.list(json, field);
	}

	String words(JsonObject element) {
		return words(element.get("begin").getAsInt(), element.get("end").getAsInt());
	}

	String words(JsonObject element, String spans) {
		List<String> words = new ArrayList<>();
		for (JsonElement span : element.getAsJsonArray(spans)) {
			JsonArray pair = span.getAsJsonArray();
			words.add(words(pair.get(0).getAsInt(), pair.get(1).getAsInt()));
		}
		return words.stream().collect(Collectors.joining(" … "));
	}

	private String words(int begin, int end) {
		String text = json.get("text").getAsString();
		return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
	}
}
