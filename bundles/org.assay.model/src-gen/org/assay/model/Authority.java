/**
 */
package org.assay.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Authority</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * By what right a source speaks.
 * <!-- end-model-doc -->
 * @see org.assay.model.ModelPackage#getAuthority()
 * @model
 * @generated
 */
public enum Authority implements Enumerator {
	/**
	 * The '<em><b>Unknown</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not determined.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "unknown", "unknown"),

	/**
	 * The '<em><b>Principal</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Speaks of its own acts or knowledge, by name.
	 * <!-- end-model-doc -->
	 * @see #PRINCIPAL_VALUE
	 * @generated
	 * @ordered
	 */
	PRINCIPAL(1, "principal", "principal"),

	/**
	 * The '<em><b>Deputy</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Speaks for somebody else: a spokesman, a deputy.
	 * <!-- end-model-doc -->
	 * @see #DEPUTY_VALUE
	 * @generated
	 * @ordered
	 */
	DEPUTY(2, "deputy", "deputy"),

	/**
	 * The '<em><b>Unnamed Official</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An official who is not named.
	 * <!-- end-model-doc -->
	 * @see #UNNAMED_OFFICIAL_VALUE
	 * @generated
	 * @ordered
	 */
	UNNAMED_OFFICIAL(3, "unnamedOfficial", "unnamedOfficial"),

	/**
	 * The '<em><b>Document</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A paper, a statement, a data set.
	 * <!-- end-model-doc -->
	 * @see #DOCUMENT_VALUE
	 * @generated
	 * @ordered
	 */
	DOCUMENT(4, "document", "document"),

	/**
	 * The '<em><b>Other Outlet</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another outlet.
	 * <!-- end-model-doc -->
	 * @see #OTHER_OUTLET_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER_OUTLET(5, "otherOutlet", "otherOutlet");

	/**
	 * The '<em><b>Unknown</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not determined.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN
	 * @model name="unknown"
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>Principal</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Speaks of its own acts or knowledge, by name.
	 * <!-- end-model-doc -->
	 * @see #PRINCIPAL
	 * @model name="principal"
	 * @generated
	 * @ordered
	 */
	public static final int PRINCIPAL_VALUE = 1;

	/**
	 * The '<em><b>Deputy</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Speaks for somebody else: a spokesman, a deputy.
	 * <!-- end-model-doc -->
	 * @see #DEPUTY
	 * @model name="deputy"
	 * @generated
	 * @ordered
	 */
	public static final int DEPUTY_VALUE = 2;

	/**
	 * The '<em><b>Unnamed Official</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An official who is not named.
	 * <!-- end-model-doc -->
	 * @see #UNNAMED_OFFICIAL
	 * @model name="unnamedOfficial"
	 * @generated
	 * @ordered
	 */
	public static final int UNNAMED_OFFICIAL_VALUE = 3;

	/**
	 * The '<em><b>Document</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A paper, a statement, a data set.
	 * <!-- end-model-doc -->
	 * @see #DOCUMENT
	 * @model name="document"
	 * @generated
	 * @ordered
	 */
	public static final int DOCUMENT_VALUE = 4;

	/**
	 * The '<em><b>Other Outlet</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another outlet.
	 * <!-- end-model-doc -->
	 * @see #OTHER_OUTLET
	 * @model name="otherOutlet"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_OUTLET_VALUE = 5;

	/**
	 * An array of all the '<em><b>Authority</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Authority[] VALUES_ARRAY =
		new Authority[] {
			UNKNOWN,
			PRINCIPAL,
			DEPUTY,
			UNNAMED_OFFICIAL,
			DOCUMENT,
			OTHER_OUTLET,
		};

	/**
	 * A public read-only list of all the '<em><b>Authority</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Authority> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Authority</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Authority get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Authority result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Authority</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Authority getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Authority result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Authority</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Authority get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case PRINCIPAL_VALUE: return PRINCIPAL;
			case DEPUTY_VALUE: return DEPUTY;
			case UNNAMED_OFFICIAL_VALUE: return UNNAMED_OFFICIAL;
			case DOCUMENT_VALUE: return DOCUMENT;
			case OTHER_OUTLET_VALUE: return OTHER_OUTLET;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Authority(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //Authority
