package org.assay.help.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.assay.writeup.Preview;
import org.assay.writeup.Preview.Picture;
import org.eclipse.swt.graphics.ImageData;

/**
 * A page of the guide, ready to be shown.
 *
 * @param name     its file
 * @param pictures by the names that the page has for them
 */
record GuidePage(String name, Preview preview, Map<String, ImageData> pictures) {
	/** The page on which a reader begins. */
	static final String START = "start.md";
	private static final String FOLDER = "/guide/";

	/** Reads a page with its pictures; not on the UI thread. */
	static GuidePage read(String name) throws IOException {
		Preview preview = preview(name);
		Map<String, ImageData> pictures = new HashMap<>();
		for (Picture picture : preview.pictures()) {
			try (InputStream file = open(picture.source())) {
				pictures.put(picture.source(), new ImageData(file));
			}
		}
		return new GuidePage(name, preview, pictures);
	}

	/** Reads the words of a page. */
	static Preview preview(String name) throws IOException {
		try (InputStream file = open(name)) {
			return Preview.ofPage(new String(file.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private static InputStream open(String name) throws IOException {
		InputStream file = GuidePage.class.getResourceAsStream(FOLDER + name);
		if (file == null) {
			throw new FileNotFoundException(name);
		}
		return file;
	}

	/** Its first heading. */
	static String title(Preview page) {
		return page.blocks().isEmpty() ? "" : page.blocks().getFirst().span().of(page.text());
	}
}
