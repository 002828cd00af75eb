package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainVerbTest {
	private static final String TEXT = "🐋 The bridge reopened on Friday. Ada Quill met Tom Bell at the quay. "
			+ "He said that repairs cost $40 million.\n";

	@TempDir
	Path temp;

	@BeforeEach
	void article() throws IOException {
		Files.writeString(temp.resolve("a.txt"), TEXT);
	}

	private JsonObject explained(String... place) {
		String[] line = new String[place.length + 3];
		System.arraycopy(new String[] { "explain", "a.txt", "--json" }, 0, line, 0, 3);
		System.arraycopy(place, 0, line, 3, place.length);
		return JsonParser.parseString(Line.run(temp, line).with(0).out()).getAsJsonObject();
	}

	private static JsonObject element(JsonObject explanation, String kind) {
		return StreamSupport.stream(explanation.getAsJsonArray("elements").spliterator(), false)
				.map(JsonElement::getAsJsonObject).filter(e -> e.get("kind").getAsString().equals(kind)).findFirst()
				.orElseThrow(() -> new AssertionError("no " + kind + " in " + explanation));
	}

	@Test
	void offsetsAreCodePointsInAndOut() {
		int at = TEXT.codePointCount(0, TEXT.indexOf("$40"));
		JsonObject explanation = explained("--at", String.valueOf(at));
		assertEquals(at, explanation.get("at").getAsInt());
		JsonObject figure = element(explanation, "figure");
		assertEquals(at, figure.getAsJsonArray("spans").get(0).getAsJsonArray().get(0).getAsInt());
		assertTrue(figure.get("says").getAsString().startsWith("40000000 USD"), figure.toString());
	}

	@Test
	void wordsAndOffsetGiveTheSamePlace() {
		int at = TEXT.codePointCount(0, TEXT.indexOf("repairs"));
		assertEquals(explained("--at", String.valueOf(at)), explained("--words", "repairs cost"));
	}

	@Test
	void anAttributionSaysWhoWasChosenAndWhoWasPassedOver() {
		JsonObject attribution = element(explained("--words", "repairs"), "attribution");
		String inputs = attribution.get("inputs").toString();
		assertTrue(inputs.contains("cue \\\"said\\\""), inputs);
		assertTrue(inputs.contains("speaker "), inputs);
		assertTrue(inputs.contains("not Ada Quill"), inputs);
		assertTrue(attribution.get("because").getAsString().contains("Tom Bell"), attribution.toString());
	}

	@Test
	void aDateSaysWhatItWasCountedFrom() {
		Line line = Line.run(temp, "explain", "a.txt", "--published", "2031-03-05", "--words", "Friday").with(0);
		assertTrue(line.out().contains("date 2031-02-28, counted from 2031-03-05"), line.out());
	}

	@Test
	void theWordsOfTheSentenceComeWithTheirTree() {
		JsonObject explanation = explained("--words", "said");
		List<String> tags = StreamSupport.stream(explanation.getAsJsonArray("words").spliterator(), false)
				.map(JsonElement::getAsJsonObject).filter(w -> w.get("words").getAsString().equals("said"))
				.map(w -> w.get("tag").getAsString() + " " + w.get("relation").getAsString()).toList();
		assertEquals(List.of("VBD root"), tags);
	}

	@Test
	void whatWasNotReadIsSaid() {
		assertTrue(Line.run(temp, "explain", "a.txt", "--words", "reopened").with(0).out()
				.contains("rule: claim.own"));
		assertTrue(Line.run(temp, "explain", "a.txt", "--at", "0").with(0).out()
				.contains("Nothing that was read covers this place."));
	}

	@Test
	void placesThatAreNotThereAreRefused() {
		assertTrue(Line.run(temp, "explain", "a.txt", "--at", "9999").with(2).err().contains("code points"));
		assertTrue(Line.run(temp, "explain", "a.txt", "--words", "whale").with(3).err().contains("does not stand"));
		assertTrue(Line.run(temp, "explain", "a.txt").with(2).err().contains("--at"));
		assertTrue(Line.run(temp, "explain", "b.txt", "--at", "1").with(3).err().contains("b.txt"));
		assertTrue(
				Line.run(temp, "explain", "a.txt", "--article", "2", "--at", "1").with(3).err().contains("number 2"));
	}
}
