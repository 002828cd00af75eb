import edu.emory.mathcs.nlp.common.util.StringUtils;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.assay.reading.en.internal.Text;

/**
 * Writes the word vectors as what they add to the scores of the name tagger: the product of its weights and the vector,
 * on the axes along which these products vary most, rounded. So the rounding error is the same for every axis, and an
 * axis that hardly matters costs few bits.
 */
final class VectorsFile {

	/** Rounding steps, in units of a score, for words of the tagger's lexicon and for all others. */
	private static final double[] STEPS = { 0.002, 0.012 };

	private final double[][] weights;
	private final double[][] axes;

	/** The axes are the eigenvectors of the covariance of the products. */
	private VectorsFile(OnlineComponent<?, ?> model, Iterable<float[]> vectors) {
		List<FeatureItem> items = model.getFeatureTemplate().getEmbeddingFeatureList();
		if (items.size() != 1 || items.get(0).window != 0 || items.get(0).relation != null) {
			throw new IllegalStateException("The decoder asks for the vector of the current word only");
		}
		MajorVector dense = model.getOptimizer().getWeightVector().getDenseWeightVector();
		weights = new double[dense.getLabelSize()][dense.getFeatureSize()];
		for (int label = 0; label < weights.length; label++) {
			for (int i = 0; i < weights[label].length; i++) {
				weights[label][i] = dense.get(label, i);
			}
		}
		int dimensions = dense.getFeatureSize();
		double[][] moments = new double[dimensions][dimensions];
		for (float[] vector : vectors) {
			for (int i = 0; i < dimensions; i++) {
				for (int j = 0; j < dimensions; j++) {
					moments[i][j] += vector[i] * (double) vector[j];
				}
			}
		}
		RealMatrix w = new Array2DRowRealMatrix(weights);
		RealMatrix products = w.multiply(new Array2DRowRealMatrix(moments)).multiply(w.transpose());
		RealMatrix symmetric = products.add(products.transpose()).scalarMultiply(0.5);
		axes = new EigenDecomposition(symmetric).getVT().getSubMatrix(0, dimensions - 1, 0, weights.length - 1)
				.getData();
	}

	static void write(OnlineComponent<?, ?> model, Map<String, float[]> lexicon, Path file) throws IOException {
		Map<String, float[]> vectors = new TreeMap<>(lexicon);
		VectorsFile writer = new VectorsFile(model, vectors.values());
		Set<String> tagged = Nlp4j.<Map<String, ?>>lexicon("en-ambiguity-classes-simplified-lowercase").keySet();
		List<KeyTable<float[]>> grades = List.of(new KeyTable<>(), new KeyTable<>());
		vectors.forEach((word, vector) -> {
			boolean common = tagged.contains(StringUtils.toLowerCase(StringUtils.toSimplifiedForm(word)));
			grades.get(common ? 0 : 1).add(Text.key(0, Text.of(word).hash()), vector);
		});
		try (PackOutput out = new PackOutput(file)) {
			out.writeInt(grades.size());
			out.writeInt(writer.weights[0].length);
			out.writeInt(writer.weights.length);
			for (int i = 0; i < grades.size(); i++) {
				writer.write(grades.get(i), STEPS[i], out);
			}
		}
	}

	private void write(KeyTable<float[]> table, double step, PackOutput out) throws IOException {
		double[][] projection = new Array2DRowRealMatrix(axes).multiply(new Array2DRowRealMatrix(weights)).getData();
		for (double[] axis : axes) {
			for (double share : axis) {
				out.writeFloat((float) (share * step));
			}
		}
		List<float[]> vectors = table.write(out);
		List<short[]> coordinates = new ArrayList<>();
		int wide = 0;
		for (double[] row : projection) {
			short[] rounded = new short[vectors.size()];
			for (int i = 0; i < rounded.length; i++) {
				rounded[i] = round(row, vectors.get(i), step);
				if (high(rounded[i]) != 0) {
					wide = coordinates.size() + 1;
				}
			}
			coordinates.add(rounded);
		}
		out.writeInt(wide);
		for (short[] plane : coordinates) {
			for (short value : plane) {
				out.writeByte(value);
			}
		}
		for (short[] plane : coordinates.subList(0, wide)) {
			for (short value : plane) {
				out.writeByte(high(value));
			}
		}
	}

	private static short round(double[] row, float[] vector, double step) {
		double sum = 0;
		for (int i = 0; i < row.length; i++) {
			sum += row[i] * vector[i];
		}
		long rounded = Math.round(sum / step);
		if (rounded != (short) rounded) {
			throw new IllegalStateException("A coordinate of " + sum + " does not fit steps of " + step);
		}
		return (short) rounded;
	}

	/** What the high byte adds to the low byte, which has a sign of its own. */
	private static int high(short value) {
		return value - (byte) value >> Byte.SIZE;
	}
}
