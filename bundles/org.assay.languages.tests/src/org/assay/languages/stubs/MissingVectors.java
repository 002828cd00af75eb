package org.assay.languages.stubs;

import java.util.Optional;

/** Vectors that are not for this machine. */
public final class MissingVectors extends StubVectors {

	@Override
	public Optional<String> missing() {
		return Optional.of("The machine is too small.");
	}
}
