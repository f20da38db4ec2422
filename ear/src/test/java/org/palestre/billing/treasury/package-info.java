/** Tests of orders, files and transfers against the running server. */
package org.palestre.billing.treasury;
