package org.assay.report.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assay.report.section.Html;

/** What is around every page that Assay writes: it stands alone, fetches nothing, and follows light and dark. */
public final class Page {
	/** Nothing may be fetched or run, whatever an article says. */
	private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

	private Page() {
	}

	/** Writes everything up to the beginning of the body. */
	public static void begin(Html html, String title) {
		html.raw("<!DOCTYPE html>\n").open("html", "lang", "en-GB").nl().open("head").nl();
		html.open("meta", "charset", "utf-8").nl();
		html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).nl();
		html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").nl();
		html.open("meta", "name", "color-scheme", "content", "light dark").nl();
		html.line("title", title).open("style").nl().raw(style()).close("style").nl().close("head").nl();
		html.open("body").nl();
	}

	/** Writes what is behind the body. */
	public static void end(Html html) {
		html.close("body").nl().close("html").nl();
	}

	private static String style() {
		try (InputStream in = Page.class.getResourceAsStream("report.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
