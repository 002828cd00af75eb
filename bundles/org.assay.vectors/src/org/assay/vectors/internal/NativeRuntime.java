package org.assay.vectors.internal;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;

/**
 * ONNX Runtime with the native libraries of this machine. In OSGi the framework finds them in the fragment for the platform,
 * elsewhere they are on {@code java.library.path}. ONNX Runtime itself would unpack them to the folder for temporary files.
 */
final class NativeRuntime {
	private static final String[] LIBRARIES = { "onnxruntime", "onnxruntime4j_jni" };

	private NativeRuntime() {
	}

	/** @throws ModelFailure when there are no libraries for this machine, or they do not work */
	static OrtEnvironment environment() throws ModelFailure {
		try {
			for (String library : LIBRARIES) {
				System.loadLibrary(library);
				System.setProperty("onnxruntime.native." + library + ".skip", "true");
			}
			OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING,
					"assay");
			environment.setTelemetry(false);
			return environment;
		} catch (LinkageError | OrtException | RuntimeException e) {
			throw new ModelFailure("There are no sentence vectors on " + System.getProperty("os.name") + " ("
					+ System.getProperty("os.arch") + "), documents are found by their words alone: " + e.getMessage(),
					e);
		}
	}
}
