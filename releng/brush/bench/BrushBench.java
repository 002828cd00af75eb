import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.ui.Brushing;
import org.assay.ui.Brushing.Brushed;
import org.assay.ui.UiIds;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;

/** Measures how soon each view that is in front says what is brushed, all others being there behind it. */
public final class BrushBench extends WindowBench {
	private static final int AGAIN = 20;
	/** So many parts of the documents are brushed in turn. */
	private static final int PARTS = 7;
	private static final List<String> VIEWS = List.of(UiIds.CLAIMS_VIEW, UiIds.MATRIX_VIEW, UiIds.ORIGINS_VIEW,
			UiIds.LINEAGE_VIEW, UiIds.HYPOTHESES_VIEW, UiIds.OVERVIEW_VIEW);

	public BrushBench() {
		super("brush", 15_000);
	}

	@Override
	void run(OpenCase open) throws Exception {
		Brushing brushing = window.getService(Brushing.class);
		IWorkbenchPage page = window.getActivePage();
		for (String id : VIEWS) {
			page.showView(id);
		}
		settle(5_000);
		for (String id : VIEWS) {
			if (id.equals(UiIds.HYPOTHESES_VIEW) && open.model().getHypotheses().isEmpty()) {
				continue; // the view has nothing to narrow, and says nothing of what is brushed
			}
			page.showView(id);
			settle(2_000);
			double[] shown = new double[AGAIN];
			double[] busy = new double[AGAIN];
			double[] cleared = new double[AGAIN];
			for (int i = 0; i < AGAIN; i++) {
				String words = "Bench " + i + " of " + id;
				Brushed part = Brushed.of(words, part(open, i % PARTS));
				longest = 0;
				shown[i] = timed(() -> brushing.set(Optional.of(part)), () -> says(window.getShell(), words));
				settle(500);
				cleared[i] = timed(() -> brushing.set(Optional.empty()), () -> !says(window.getShell(), words));
				settle(500);
				busy[i] = longest;
			}
			tell(id + " says it", shown);
			tell(id + " shows all again", cleared);
			tell(id + ", longest the window was busy at once", busy);
		}
	}

	private double timed(Runnable act, BooleanSupplier done) {
		long begun = System.nanoTime();
		act.run();
		longest = Math.max(longest, since(begun));
		spin(done);
		return since(begun);
	}

	/** Some of the documents with all that is in them, and the questions that they answer. */
	private static Set<EObject> part(OpenCase open, int part) {
		Set<EObject> elements = new LinkedHashSet<>();
		List<Document> all = open.model().getDocuments();
		for (int i = part; i < all.size(); i += PARTS) {
			elements.add(all.get(i));
			elements.addAll(all.get(i).getClaims());
			elements.addAll(all.get(i).getAnnotations());
		}
		elements.addAll(open.model().getQuestions().stream()
				.filter(q -> q.getClaims().stream().anyMatch(elements::contains)).toList());
		return elements;
	}

	/** Whether the line above the view that is in front says so; those of views beside it stand in the upper half. */
	private static boolean says(Composite in, String words) {
		for (Control child : in.getChildren()) {
			if (child instanceof Label label && label.isVisible() && label.getText().startsWith(words)
					&& isInFront(label) || child instanceof Composite inner && says(inner, words)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isInFront(Label label) {
		return label.toDisplay(0, 0).y > label.getShell().getSize().y / 2;
	}

	@Override
	void paints(Event event) {
		// the words are waited for
	}
}
