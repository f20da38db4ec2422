/**
 * Screens of accounts: sign in and out, open an account, recover and change a password, profile, organisations and who
 * acts for them; for the city, agents, people and organisations. And what stands guard before every page: failed HTTP
 * Basic is counted, and a session that has lost its ground ends.
 */
package org.palestre.web.accounts;
