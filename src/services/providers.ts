import type { ProviderConfig } from '../core/config/config.js'

export const googleProvider: ProviderConfig = {
  name: 'Google Ireland Limited',
  country: 'IE',
  privacyUrl: 'https://policies.google.com/privacy',
  transfer: { country: 'US', safeguard: 'dpf' },
}

export const metaProvider: ProviderConfig = {
  name: 'Meta Platforms Ireland Limited',
  country: 'IE',
  privacyUrl: 'https://www.facebook.com/privacy/policy',
  transfer: { country: 'US', safeguard: 'dpf' },
}

export const microsoftProvider: ProviderConfig = {
  name: 'Microsoft Ireland Operations Limited',
  country: 'IE',
  privacyUrl: 'https://www.microsoft.com/privacy/privacystatement',
  transfer: { country: 'US', safeguard: 'dpf' },
}

export const linkedinProvider: ProviderConfig = {
  name: 'LinkedIn Ireland Unlimited Company',
  country: 'IE',
  privacyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  transfer: { country: 'US', safeguard: 'dpf' },
}

export const tiktokProvider: ProviderConfig = {
  name: 'TikTok Technology Limited',
  country: 'IE',
  privacyUrl: 'https://www.tiktok.com/legal/privacy-policy-eea',
}

export const xProvider: ProviderConfig = {
  name: 'X Internet Unlimited Company',
  country: 'IE',
  privacyUrl: 'https://x.com/privacy',
}

export const pinterestProvider: ProviderConfig = {
  name: 'Pinterest Europe Ltd.',
  country: 'IE',
  privacyUrl: 'https://policy.pinterest.com/privacy-policy',
}

export const snapProvider: ProviderConfig = {
  name: 'Snap B.V.',
  country: 'NL',
  privacyUrl: 'https://values.snap.com/privacy/privacy-policy',
  transfer: { country: 'US', safeguard: 'dpf' },
}

export const redditProvider: ProviderConfig = {
  name: 'Reddit Netherlands B.V.',
  country: 'NL',
  privacyUrl: 'https://www.reddit.com/policies/privacy-policy',
}

export const adobeProvider: ProviderConfig = {
  name: 'Adobe Systems Software Ireland Limited',
  country: 'IE',
  privacyUrl: 'https://www.adobe.com/privacy/policy.html',
  transfer: { country: 'US', safeguard: 'dpf' },
}

export const amazonProvider: ProviderConfig = {
  name: 'Amazon Europe Core S.à r.l.',
  country: 'LU',
  privacyUrl: 'https://www.amazon.co.uk/privacy',
  transfer: { country: 'US', safeguard: 'dpf' },
}

export const awsProvider: ProviderConfig = {
  name: 'Amazon Web Services EMEA SARL',
  country: 'LU',
  privacyUrl: 'https://aws.amazon.com/privacy/',
  transfer: { country: 'US', safeguard: 'dpf' },
}

export const automatticProvider: ProviderConfig = {
  name: 'Aut O’Mattic A8C Ireland Ltd.',
  country: 'IE',
  privacyUrl: 'https://automattic.com/privacy/',
  transfer: { country: 'US', safeguard: 'dpf' },
}

export const hubspotProvider: ProviderConfig = {
  name: 'HubSpot Ireland Limited',
  country: 'IE',
  privacyUrl: 'https://legal.hubspot.com/privacy-policy',
  transfer: { country: 'US', safeguard: 'dpf' },
}

export const salesforceProvider: ProviderConfig = {
  name: 'salesforce.com EMEA Limited',
  country: 'GB',
  privacyUrl: 'https://www.salesforce.com/company/privacy/',
  transfer: { country: 'US', safeguard: 'dpf' },
}

export const cloudflareProvider: ProviderConfig = {
  name: 'Cloudflare, Inc.',
  country: 'US',
  privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
  transfer: { country: 'US', safeguard: 'dpf' },
}

export const atlassianProvider: ProviderConfig = {
  name: 'Atlassian Pty Ltd',
  country: 'AU',
  privacyUrl: 'https://www.atlassian.com/legal/privacy-policy',
  transfer: { country: 'US', safeguard: 'dpf' },
}

export const hotjarProvider: ProviderConfig = {
  name: 'Hotjar Ltd.',
  country: 'MT',
  privacyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
}

export const contentsquareProvider: ProviderConfig = {
  name: 'Contentsquare SAS',
  country: 'FR',
  privacyUrl: 'https://contentsquare.com/privacy-center/privacy-policy/',
}
