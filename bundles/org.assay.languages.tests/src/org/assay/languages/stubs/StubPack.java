package org.assay.languages.stubs;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.assay.reading.Reader;
import org.assay.reading.Reading;
import org.assay.reading.ReadingInput;
import org.assay.reading.language.LanguagePack;

/** Reads Klingon, and finds nothing in it. */
public final class StubPack implements LanguagePack {

	@Override
	public String language() {
		return "tlh";
	}

	@Override
	public String name() {
		return "Klingon";
	}

	@Override
	public Reader load() {
		return new Reader() {
			@Override
			public Reading read(ReadingInput input, BooleanSupplier cancelled) {
				return new Reading(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), language(), "");
			}

			@Override
			public String version() {
				return "stub/1";
			}
		};
	}
}
