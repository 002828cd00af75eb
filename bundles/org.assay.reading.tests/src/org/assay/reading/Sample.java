package org.assay.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.reading.en.EnglishPack;
import org.assay.text.Span;
import org.assay.text.Zone;

/** An invented text with its reading, in words instead of offsets. */
record Sample(String text, Reading reading) {

	/** The English reader with the models of the language pack, loaded once. */
	static final Reader READER = english();

	/** A Wednesday, the day of publication unless a test says otherwise. */
	static final String PUBLISHED = "2031-03-05";

	static Sample of(String text) {
		return of(text, PUBLISHED, List.of());
	}

	static Sample of(String text, String published, List<Zone> zones) {
		Optional<LocalDate> day = published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
		return new Sample(text, READER.read(new ReadingInput(text, day, "The Quay Post", zones), () -> false));
	}

	private static Reader english() {
		try {
			return new EnglishPack().load();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	String words(Span span) {
		return span.of(text);
	}

	String words(List<Span> spans) {
		return spans.stream().map(this::words).collect(Collectors.joining(" … "));
	}

	List<String> sentences() {
		return reading.sentences().stream().map(s -> words(s.span())).toList();
	}

	/** "kind speaker: content", one for each attribution. */
	List<String> attributions() {
		return reading.attributions().stream().map(a -> a.kind() + " " + a.speaker() + ": "
				+ words(a.content())).toList();
	}

	/** The attribution with exactly this content. */
	Attribution attribution(String content) {
		return reading.attributions().stream().filter(a -> words(a.content()).equals(content)).findFirst()
				.orElseThrow(() -> new AssertionError("no \"" + content + "\" in " + attributions()));
	}

	List<String> times() {
		return reading.times().stream().map(t -> words(t.span()) + " = " + t.value()).toList();
	}

	List<String> mentions() {
		return reading.mentions().stream().map(m -> words(m.span()) + " = " + m.type() + " " + m.entity()).toList();
	}

	/** "words = value unit of referent". */
	List<String> figures() {
		return reading.figures().stream().map(f -> words(f.span()) + " = " + f.value().toPlainString()
				+ f.high().map(h -> ".." + h.toPlainString()).orElse("") + (f.unit().isEmpty() ? "" : " " + f.unit())
				+ (f.referent().isEmpty() ? "" : " of " + f.referent())).toList();
	}

	Figure figure(String words) {
		return reading.figures().stream().filter(f -> words(f.span()).equals(words)).findFirst()
				.orElseThrow(() -> new AssertionError("no " + words + " in " + figures()));
	}
}
