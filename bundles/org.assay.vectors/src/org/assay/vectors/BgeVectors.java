package org.assay.vectors;

import java.util.Optional;
import org.assay.comparison.SentenceVectors;
import org.assay.vectors.internal.BgeModel;
import org.assay.vectors.internal.ModelFailure;

/**
 * The vectors of bge-small-en-v1.5, 384 numbers each. The model, of which there is one for the whole program, is loaded
 * when first asked for and takes some 200 MB. They are missing where there is no ONNX Runtime for the machine; in plain
 * jars its two libraries must be on {@code java.library.path}.
 */
public final class BgeVectors implements SentenceVectors {

	@Override
	public String model() {
		return BgeModel.NAME;
	}

	@Override
	public Optional<String> missing() {
		return Shared.WHY_NOT;
	}

	@Override
	public float[] of(String sentence) {
		if (Shared.MODEL == null) {
			throw new IllegalStateException(Shared.WHY_NOT.orElse(""));
		}
		return Shared.MODEL.vector(sentence);
	}

	/** Loaded when first looked at. */
	private static final class Shared {
		static final BgeModel MODEL;
		static final Optional<String> WHY_NOT;

		static {
			BgeModel model = null;
			Optional<String> why = Optional.empty();
			try {
				model = BgeModel.load();
			} catch (ModelFailure e) {
				why = Optional.of(e.getMessage());
			}
			MODEL = model;
			WHY_NOT = why;
		}
	}
}
