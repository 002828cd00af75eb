package org.assay.vectors.internal;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * The model: one sentence a call and one thread, because its quantised numbers depend on what is worked out together. The
 * vector is that of the first token, made of length 1.
 */
public final class BgeModel {
	/** Name and version. */
	public static final String NAME = "bge-small-en-v1.5-q";
	private static final String FOLDER = "/model/";

	private final OrtEnvironment environment;
	private final OrtSession session;
	private final WordPieces pieces;

	private BgeModel(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
		this.environment = environment;
		this.session = session;
		this.pieces = pieces;
	}

	/** @throws ModelFailure when it cannot be used on this machine, or its files are not there */
	public static BgeModel load() throws ModelFailure {
		OrtEnvironment environment = NativeRuntime.environment();
		try (SessionOptions options = new SessionOptions();
				InputStream vocabulary = open(NAME + "-tokenizer.json");
				InputStream model = open(NAME + ".onnx")) {
			options.setIntraOpNumThreads(1);
			options.setInterOpNumThreads(1);
			return new BgeModel(environment, environment.createSession(model.readAllBytes(), options),
					new WordPieces(Vocabulary.read(vocabulary)));
		} catch (IOException | OrtException e) {
			throw new ModelFailure("The model of the sentence vectors cannot be used: " + e.getMessage(), e);
		}
	}

	/**
	 * 384 numbers, of length 1.
	 *
	 * @throws IllegalStateException when the model fails
	 */
	public float[] vector(String sentence) {
		long[] ids = pieces.ids(sentence);
		long[] ones = new long[ids.length];
		Arrays.fill(ones, 1);
		try (OnnxTensor input = tensor(ids);
				OnnxTensor mask = tensor(ones);
				OnnxTensor types = tensor(new long[ids.length]);
				OrtSession.Result result = session
						.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
			float[][][] states = (float[][][]) result.get(0).getValue();
			return unit(states[0][0]);
		} catch (OrtException e) {
			throw new IllegalStateException("The model of the sentence vectors failed: " + e.getMessage(), e);
		}
	}

	private OnnxTensor tensor(long[] values) throws OrtException {
		return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] { 1, values.length });
	}

	private static float[] unit(float[] state) {
		double squares = 0;
		for (float value : state) {
			squares += (double) value * value;
		}
		double length = Math.sqrt(squares);
		float[] unit = new float[state.length];
		for (int i = 0; i < unit.length; i++) {
			unit[i] = (float) (state[i] / length);
		}
		return unit;
	}

	private static InputStream open(String name) throws IOException {
		InputStream stream = BgeModel.class.getResourceAsStream(FOLDER + name);
		if (stream == null) {
			throw new IOException(FOLDER + name + " is not there");
		}
		return stream;
	}
}
