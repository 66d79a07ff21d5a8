/** One example of the seeded dataset. */
export type Question = Record<'question' | 'expected_answer' | 'topic', string>

const TABLE = `
billing|Why was I charged twice this month?|A second charge is usually a pending authorisation that disappears within five business days.
billing|How do I download an invoice?|Open Settings, then Billing history, and choose the download icon next to the invoice.
billing|Can I pay by bank transfer?|Bank transfer is available for annual plans above 1,000 euros.
billing|When does my subscription renew?|It renews on the same day of the month on which you first subscribed.
billing|How do I change my credit card?|Go to Settings, Billing, Payment method, and enter the new card.
billing|Do you offer a student discount?|Students get 40 percent off with a valid university e-mail address.
billing|What happens if a payment fails?|We retry three times over seven days and then pause the account without deleting data.
billing|Are prices shown with VAT?|Prices exclude VAT, which is added at checkout according to your country.
account|How do I reset my password?|Choose "Forgot password" on the sign-in page and follow the link that we send you.
account|Can I change my user name?|User names can be changed once every 30 days under Settings, Profile.
account|How do I turn on two-factor authentication?|Open Settings, Security, and scan the QR code with an authenticator app.
account|I lost my phone with the authenticator. What now?|Sign in with one of your backup codes, then register a new device.
account|How do I delete my account?|Request deletion under Settings, Privacy; the account is erased after a grace period of 14 days.
account|Can two people share one account?|Accounts are personal, but a team plan lets several people work in one workspace.
account|Why is my account locked?|After ten wrong passwords an account is locked for one hour as a precaution.
account|How do I merge two accounts?|Support can merge accounts when you write from both registered addresses.
shipping|How long does delivery take?|Standard delivery takes three to five working days, express delivery one.
shipping|Do you ship to Switzerland?|Yes, customs duties are included in the price that you pay at checkout.
shipping|Where is my parcel?|The tracking link is in the shipping confirmation and updates every four hours.
shipping|Can I change the delivery address?|The address can be changed until the parcel has left the warehouse.
shipping|My parcel arrived damaged.|Send us a photo within 48 hours and we replace the item free of charge.
shipping|Can I pick up my order?|Pick-up is free at more than 300 partner stores; choose one at checkout.
shipping|How much is express delivery?|Express delivery costs 9.90 euros and is free for orders above 100 euros.
shipping|Do you deliver on Saturdays?|Saturday delivery is offered in larger cities for express orders only.
returns|How can I return an item?|Print the label from your order page and hand the parcel in at any post office.
returns|How long can I return something?|You have 30 days from delivery, and 60 days for gifts bought in December.
returns|When do I get my refund?|Refunds reach your account within ten days after the parcel is back with us.
returns|Can I exchange for another size?|Order the new size and return the old one; we waive the second shipping fee.
returns|Who pays for the return?|Returns are free within the EU; elsewhere the customer covers the postage.
returns|Can I return opened software?|Opened software cannot be returned unless the licence key was never activated.
returns|I received the wrong article.|Keep it for now: we send the right one at once and collect the other.
technical|The app crashes when it starts.|Update to the latest version and clear the cache; reinstall if it still crashes.
technical|Which browsers do you support?|The last two major versions of Chrome, Firefox, Safari and Edge.
technical|How do I export my data?|Under Settings, Data, request an export; a ZIP archive is ready within an hour.
technical|Is there an API?|A REST API is included in the Pro plan, limited to 600 requests a minute.
technical|Why do I get no notifications?|Allow notifications in the system settings and check that quiet hours are off.
privacy|Where is my data stored?|All customer data is stored in Frankfurt and backed up in Dublin.
privacy|Do you sell personal data?|We never sell personal data and share it only with processors under contract.
privacy|How do I get a copy of my data?|Send a subject access request in the privacy centre; we answer within 30 days.
privacy|How long do you keep chat logs?|Chat logs are kept for 90 days and then anonymised.
`

/** Forty questions to a shop's support, with the answers that its handbook gives. */
export const QUESTIONS: readonly Question[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [topic = '', question = '', expected_answer = ''] = line.split('|')
    return { question, expected_answer, topic }
  })
