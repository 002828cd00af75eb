package org.assay.ui.internal.way;

import java.util.Map;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.services.ISourceProviderService;

/**
 * Knows from which view one came to the editor that is in front, as long as one has been nowhere else since. From there the way
 * back leads to that view, with its row, before it leads to what was open earlier. UI thread only.
 */
public class WayBack extends AbstractSourceProvider {
	/** True while the editor in front was reached from a view. */
	public static final String HAS_WAY = "org.assay.ui.hasWayBack";
	private IWorkbenchPage page;
	private IViewPart from;
	private IEditorPart to;
	private final IPartListener leaving = new IPartListener() {
		@Override
		public void partActivated(IWorkbenchPart part) {
			if (part != to) {
				forget();
			}
		}

		@Override
		public void partBroughtToTop(IWorkbenchPart part) {
			// seen, not entered
		}

		@Override
		public void partClosed(IWorkbenchPart part) {
			if (part == from || part == to) {
				forget();
			}
		}

		@Override
		public void partDeactivated(IWorkbenchPart part) {
			// what is activated next decides
		}

		@Override
		public void partOpened(IWorkbenchPart part) {
			// not entered yet
		}
	};

	/** The one of the workbench. */
	static WayBack of(IWorkbenchPage page) {
		return (WayBack) page.getWorkbenchWindow().getService(ISourceProviderService.class).getSourceProvider(HAS_WAY);
	}

	/** An editor was opened, or brought to the front, out of a part, which may be null or no view. */
	public static void came(IWorkbenchPage page, IWorkbenchPart out, IEditorPart to) {
		WayBack way = of(page);
		way.forget();
		if (out instanceof IViewPart view && page.getActivePart() == to) {
			way.page = page;
			way.from = view;
			way.to = to;
			page.addPartListener(way.leaving);
			way.tell();
		}
	}

	/** Goes there. */
	void goBack() {
		if (page != null) {
			page.activate(from); // which forgets it
		}
	}

	private void forget() {
		if (page != null) {
			page.removePartListener(leaving);
			page = null;
			from = null;
			to = null;
			tell();
		}
	}

	private void tell() {
		fireSourceChanged(ISources.ACTIVE_PART_ID, HAS_WAY, page != null);
	}

	@Override
	public Map<String, Object> getCurrentState() {
		return Map.of(HAS_WAY, page != null);
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { HAS_WAY };
	}

	@Override
	public void dispose() {
		forget();
	}
}
