/**
 */
package org.assay.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Stance</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a source stands to what is attributed to it.
 * <!-- end-model-doc -->
 * @see org.assay.model.ModelPackage#getStance()
 * @model
 * @generated
 */
public enum Stance implements Enumerator {
	/**
	 * The '<em><b>Asserts</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * States it as so.
	 * <!-- end-model-doc -->
	 * @see #ASSERTS_VALUE
	 * @generated
	 * @ordered
	 */
	ASSERTS(0, "asserts", "asserts"),

	/**
	 * The '<em><b>Denies</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * States that it is not so.
	 * <!-- end-model-doc -->
	 * @see #DENIES_VALUE
	 * @generated
	 * @ordered
	 */
	DENIES(1, "denies", "denies"),

	/**
	 * The '<em><b>Doubts</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions or disputes it.
	 * <!-- end-model-doc -->
	 * @see #DOUBTS_VALUE
	 * @generated
	 * @ordered
	 */
	DOUBTS(2, "doubts", "doubts"),

	/**
	 * The '<em><b>Promises</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Commits to it.
	 * <!-- end-model-doc -->
	 * @see #PROMISES_VALUE
	 * @generated
	 * @ordered
	 */
	PROMISES(3, "promises", "promises"),

	/**
	 * The '<em><b>Demands</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asks for it.
	 * <!-- end-model-doc -->
	 * @see #DEMANDS_VALUE
	 * @generated
	 * @ordered
	 */
	DEMANDS(4, "demands", "demands"),

	/**
	 * The '<em><b>Reports</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Passes it on without own view.
	 * <!-- end-model-doc -->
	 * @see #REPORTS_VALUE
	 * @generated
	 * @ordered
	 */
	REPORTS(5, "reports", "reports");

	/**
	 * The '<em><b>Asserts</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * States it as so.
	 * <!-- end-model-doc -->
	 * @see #ASSERTS
	 * @model name="asserts"
	 * @generated
	 * @ordered
	 */
	public static final int ASSERTS_VALUE = 0;

	/**
	 * The '<em><b>Denies</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * States that it is not so.
	 * <!-- end-model-doc -->
	 * @see #DENIES
	 * @model name="denies"
	 * @generated
	 * @ordered
	 */
	public static final int DENIES_VALUE = 1;

	/**
	 * The '<em><b>Doubts</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions or disputes it.
	 * <!-- end-model-doc -->
	 * @see #DOUBTS
	 * @model name="doubts"
	 * @generated
	 * @ordered
	 */
	public static final int DOUBTS_VALUE = 2;

	/**
	 * The '<em><b>Promises</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Commits to it.
	 * <!-- end-model-doc -->
	 * @see #PROMISES
	 * @model name="promises"
	 * @generated
	 * @ordered
	 */
	public static final int PROMISES_VALUE = 3;

	/**
	 * The '<em><b>Demands</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asks for it.
	 * <!-- end-model-doc -->
	 * @see #DEMANDS
	 * @model name="demands"
	 * @generated
	 * @ordered
	 */
	public static final int DEMANDS_VALUE = 4;

	/**
	 * The '<em><b>Reports</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Passes it on without own view.
	 * <!-- end-model-doc -->
	 * @see #REPORTS
	 * @model name="reports"
	 * @generated
	 * @ordered
	 */
	public static final int REPORTS_VALUE = 5;

	/**
	 * An array of all the '<em><b>Stance</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Stance[] VALUES_ARRAY =
		new Stance[] {
			ASSERTS,
			DENIES,
			DOUBTS,
			PROMISES,
			DEMANDS,
			REPORTS,
		};

	/**
	 * A public read-only list of all the '<em><b>Stance</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Stance> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Stance</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stance get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Stance result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stance</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stance getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Stance result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stance</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stance get(int value) {
		switch (value) {
			case ASSERTS_VALUE: return ASSERTS;
			case DENIES_VALUE: return DENIES;
			case DOUBTS_VALUE: return DOUBTS;
			case PROMISES_VALUE: return PROMISES;
			case DEMANDS_VALUE: return DEMANDS;
			case REPORTS_VALUE: return REPORTS;
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
	private Stance(int value, String name, String literal) {
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

} //Stance
