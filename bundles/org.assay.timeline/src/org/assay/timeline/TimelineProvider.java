package org.assay.timeline;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.assay.core.OpenCase;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.plugins.PluginRegistry;

/**
 * Takes all times out of a case. It reads the model itself and not the view that analyses get, because events,
 * comparisons (what conflicts) and the proof of a publication date stand only there, and because what is selected in
 * the window are elements of the model. A pure function: the same case gives the same items in the same order.
 */
public final class TimelineProvider {

	private TimelineProvider() {
	}

	/** Takes out everything while nobody changes the case. A text that cannot be read costs labels only. */
	public static CaseTimeline read(OpenCase open) {
		return read(open, part -> {
		});
	}

	/**
	 * The same for somebody who waits.
	 *
	 * @param soFar told now and then, when it takes long, what comes first in the result; on the thread that reads
	 */
	public static CaseTimeline read(OpenCase open, Consumer<CaseTimeline> soFar) {
		return read(open, () -> false, soFar);
	}

	/**
	 * The same for somebody who may think better of it.
	 *
	 * @param cancelled asked before each document
	 * @throws CancellationException when asked to stop
	 */
	public static CaseTimeline read(OpenCase open, BooleanSupplier cancelled, Consumer<CaseTimeline> soFar) {
		Pace pace = new Pace(System::nanoTime);
		return open.read(() -> new CaseReading(open.model(), document -> text(open, document)).read(cancelled,
				pace::isDue, soFar));
	}

	private static Optional<CharSequence> text(OpenCase open, Document document) {
		try {
			return Optional.of(open.text(document));
		} catch (IOException e) {
			PluginRegistry.log(TimelineProvider.class)
					.warn("The timeline does without the text of " + document.getTitle() + ".", e);
			return Optional.empty();
		}
	}

	/** Takes out everything at once. */
	public static CaseTimeline read(Case model, Texts texts) {
		return read(model, texts, () -> false);
	}

	/**
	 * Takes out everything, from several articles at a time. The caller sees to it that nobody changes the case meanwhile.
	 *
	 * @param texts     the texts, for labels and for what stands in one sentence
	 * @param cancelled asked before each document
	 * @throws CancellationException when asked to stop
	 */
	public static CaseTimeline read(Case model, Texts texts, BooleanSupplier cancelled) {
		return new CaseReading(model, texts).read(cancelled, done -> false, part -> {
		});
	}
}
