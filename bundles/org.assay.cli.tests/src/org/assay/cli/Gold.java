package org.assay.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a careful reader finds in the reference articles; the file with it is named by {@code assay.shared}. */
final class Gold {
	private final Path folder;
	private final JsonObject all;

	private Gold(Path folder, JsonObject all) {
		this.folder = folder;
		this.all = all;
	}

	/** Empty when the articles are not on this machine. */
	static Optional<Gold> find() throws IOException {
		String shared = System.getProperty("assay.shared", "");
		Path folder = Path.of(shared.isBlank() ? "nowhere" : shared, "articles");
		if (!Files.isRegularFile(folder.resolve("gold.json"))) {
			return Optional.empty();
		}
		return Optional.of(new Gold(folder, JsonParser.parseString(Files.readString(folder.resolve("gold.json")))
				.getAsJsonObject()));
	}

	Path folder() {
		return folder;
	}

	List<String> files() {
		return all.keySet().stream().filter(k -> k.endsWith(".txt")).sorted().toList();
	}

	JsonObject of(String file) {
		return all.getAsJsonObject(file);
	}

	static List<JsonObject> list(JsonObject object, String name) {
		List<JsonObject> list = new ArrayList<>();
		if (object.has(name)) {
			for (JsonElement element : object.getAsJsonArray(name)) {
				list.add(element.getAsJsonObject());
			}
		}
		return list;
	}

	static String text(JsonObject object, String name) {
		return object.has(name) && !object.get(name).isJsonNull() ? object.get(name).getAsString() : "";
	}
}
