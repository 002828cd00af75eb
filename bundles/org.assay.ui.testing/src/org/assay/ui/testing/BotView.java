package org.assay.ui.testing;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.MItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** A view or an editor. */
public final class BotView {
	private final IWorkbenchPartReference reference;

	BotView(IWorkbenchPartReference reference) {
		this.reference = reference;
	}

	public IWorkbenchPartReference getReference() {
		return reference;
	}

	public IWorkbenchPart getPart() {
		return UiThread.get(() -> reference.getPart(true));
	}

	public String getTitle() {
		return UiThread.get(reference::getTitle);
	}

	public boolean isDirty() {
		return UiThread.get(reference::isDirty);
	}

	public Bot bot() {
		return new Bot(this::composite);
	}

	/** The control of the part, without its tool bar. */
	public Control composite() {
		IWorkbenchPart part = reference.getPart(true);
		Object model = part.getSite().getService(MPart.class);
		Object widget = model instanceof MPart m ? m.getWidget() : null;
		return widget instanceof Composite composite ? composite : null;
	}

	/** The entries of its own menu that are checked, in order. */
	public List<String> checkedInMenu() {
		return UiThread.get(() -> getPart().getSite().getService(MPart.class).getMenus().stream()
				.flatMap(menu -> menu.getChildren().stream()).filter(MItem.class::isInstance).map(MItem.class::cast)
				.filter(MItem::isSelected).map(MItem::getLabel).toList());
	}

	public BotView setFocus() {
		UiThread.run(() -> reference.getPage().activate(reference.getPart(true)));
		UiThread.settle();
		return this;
	}
}
