/** Any sequence of movements of money, run by the product and reckoned by a model. */
package org.palestre.billing.sequence;
